"""What is done with a package: written, compared, refreshed, vendored."""
