"""The commands, one file each: what it takes, its help, and what it does.

A file is cheap to import; what a command needs it loads when it is run.
"""
