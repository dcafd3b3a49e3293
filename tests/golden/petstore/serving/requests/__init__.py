"""How the request of each operation is read, a module each."""
