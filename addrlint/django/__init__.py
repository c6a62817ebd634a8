"""addrlint for Django: put ``"addrlint.django"`` into INSTALLED_APPS for the system check.

``addrlint.django.backend.EmailBackend`` wraps any e-mail backend; ``addrlint.django.forms`` and
``addrlint.django.models`` have a field each, ``addrlint.django.validators`` their validator. Needs
Django: ``pip install "addrlint[django]"``.
"""
