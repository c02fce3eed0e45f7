"""The commands as they are declared: their arguments and their help, a module for each subject."""
