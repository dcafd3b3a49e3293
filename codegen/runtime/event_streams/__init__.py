"""Event streams of answers: frames, the events in them, and how both are written for tests.

A package has this only where an operation of its answers with a stream of events.
"""
