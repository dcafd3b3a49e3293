"""From the model to the text of a package: a view for each kind of file."""
