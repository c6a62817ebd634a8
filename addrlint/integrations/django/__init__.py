"""addrlint for Django; its app, ``"addrlint.integrations.django"`` in INSTALLED_APPS, checks settings.

``backend.EmailBackend`` wraps any e-mail backend, ``forms`` and ``models`` have a field each,
``validators`` their validator. Needs Django: ``pip install "addrlint[django]"``.
"""
