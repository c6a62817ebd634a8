"""What the command line can do, a command a module; arguments are taken apart elsewhere."""
