"""Provides a fast ``NamedTuple``; for type checkers it is the one from ``typing``.

Importing typing, and creating about twenty named tuples with ``collections.namedtuple``, which
compiles code for each, takes 3 to 6 ms of the start-up of ``addrlint check ADDRESS`` (some 25 ms
over bare Python; measured by replacing this module, CPython 3.11).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    try:
        from _collections import _tuplegetter
    except ImportError:  # it is private to CPython
        from operator import itemgetter

        def _tuplegetter(index, doc):
            """Return a property that gets an item of a tuple."""
            return property(itemgetter(index), doc=doc)

    _new = tuple.__new__

    class _RecordType(type):
        def __new__(cls, name, bases, space):
            if not bases or bases[0] is not NamedTuple:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.pop("__annotations__", ()))
            defaults = {field: space.pop(field) for field in fields if field in space}
            count = len(fields)

            # Values of trailing fields with defaults may be left out without extra cost.
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
        """Return the values of all fields, in order, from the arguments of a call."""
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
        """The base class of named tuples; the annotated names are the fields, in order."""
