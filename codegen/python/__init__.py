"""Python source text: literals, annotations, names, imports."""
