"""The command line: arguments, options, commands, and what only it prints."""
