"""NamedTuple as typing has it for whoever checks types, made without compiling for the rest.

Importing typing and making some twenty named tuples by ``collections.namedtuple``, which compiles
each, would be a fifth of what a first check of a plain address costs.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter

    _new = tuple.__new__

    class _RecordType(type):
        def __new__(cls, name, bases, space):
            if not bases or bases[0] is not NamedTuple:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.pop("__annotations__", ()))
            defaults = {field: space.pop(field) for field in fields if field in space}
            count = len(fields)

            # Of fields that stand last with a default the values may be left out, at no cost.
            first = count
            while first and fields[first - 1] in defaults:
                first -= 1
            tails = {
                given: tuple([defaults[field] for field in fields[given:]])
                for given in range(first, count)
            }

            def __new__(cls, *values, **named):
                if named or len(values) != count:
                    tail = None if named else tails.get(len(values))
                    values = _completed(cls, values, named) if tail is None else values + tail
                return _new(cls, values)

            own = {field: _tuplegetter(at, field) for at, field in enumerate(fields)}
            base = {
                "__slots__": (),
                "__new__": __new__,
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
            }
            return type(name, (_Record,), {**base, **own, **space})

    def _completed(cls, values, named):
        """Return the values of all fields, in order, from what a call gave."""
        fields = cls._fields
        given = dict(zip(fields, values, strict=False))
        twice = [field for field in named if field in given or field not in fields]
        if len(values) > len(fields) or twice:
            wrong = f"{twice[0]!r}" if twice else f"{len(values)} values"
            raise TypeError(f"{cls.__name__} takes {', '.join(fields)}, not {wrong}")
        given = {**cls._field_defaults, **given, **named}
        lacking = [field for field in fields if field not in given]
        if lacking:
            raise TypeError(f"{cls.__name__} is missing {', '.join(lacking)}")
        return tuple([given[field] for field in fields])

    class _Record(tuple):
        __slots__ = ()

        def __repr__(self):
            values = (f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({', '.join(values)})"

        def __getnewargs__(self):
            return tuple(self)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named):
            return type(self)(**{**self._asdict(), **named})

    class NamedTuple(metaclass=_RecordType):
        """Base of records: the annotated names are the fields, in order."""
