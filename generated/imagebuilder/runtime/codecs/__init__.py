"""How values are written on the wire and read from it: one module for each format or place."""
