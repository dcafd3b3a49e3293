"""Measures the client and the generator against what one would use instead: ``nox -s bench``.

``rows.py`` is the table: what is measured, against what, and what must come out. ``measurements/``
takes the values, with the programs in ``fresh/`` (one process, one call) and ``workers/`` (the same
work again and again). ``report.py``, ``results.py`` and ``picture.py`` show what came of it.
"""
