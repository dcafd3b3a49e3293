"""Processes that do one piece of work as often as they are told: one module for each library.

:mod:`.loop` is the protocol. Each module names its tasks, and is run as ``python -m`` with the job
as its argument.
"""
