"""Reading the requests of Pet Store & Friends, for a local service; no client loads it."""
