"""The hand-written part of every generated client.

These modules are ordinary, typed Python. The generator copies them unchanged into the package it
emits, so they import each other relatively, know no service by name, and import nothing of the
generator.
"""
