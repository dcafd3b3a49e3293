"""The shapes that several operations share; all of them are importable from the package's root."""
