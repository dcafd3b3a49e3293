"""How the values are taken: one module for each kind of measurement.

A measurement is a function from a :class:`~bench.processes.Bench` to what it measured.
"""
