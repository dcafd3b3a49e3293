"""What a few services ask of a client beside their protocol.

A package has those of these modules that its service needs: which service needs what is said in
the generator's table, ``codegen/customizations.toml``, and nowhere here.
"""
