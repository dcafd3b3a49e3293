"""Answering requests: what a local service needs, and a client does not.

Only packages of services that ``services.toml`` marks with ``serves`` have it, and nothing that a
client does loads it.
"""
