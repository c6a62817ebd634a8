"""Drop-ins for frameworks; each module needs the framework that it is named after."""
