"""NamedTuple as typing has it for whoever checks types, without typing for the rest.

Importing typing would be an eighth of what a first check of a plain address costs.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    class _RecordType(type):
        def __new__(cls, name, bases, space):
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = list(space.pop("__annotations__", ()))
            defaults = [space.pop(field) for field in fields if field in space]
            made = namedtuple(name, fields, defaults=defaults, module=space.pop("__module__"))
            for key, value in space.items():
                if key not in ("__qualname__", "__firstlineno__", "__static_attributes__"):
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_RecordType):
        """Base of records: the annotated names are the fields, in order."""
