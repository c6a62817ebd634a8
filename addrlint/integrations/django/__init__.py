"""Integrates addrlint with Django: e-mail backend, fields, validator and system check.

``backend.EmailBackend`` wraps any e-mail backend, ``forms`` and ``models`` each have a field, and
``validators`` has their validator. With ``"addrlint.integrations.django"`` in INSTALLED_APPS, a
system check checks the settings. Needs Django: ``pip install "addrlint[django]"``.
"""
