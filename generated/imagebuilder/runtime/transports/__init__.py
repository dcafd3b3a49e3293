"""What sends a request and receives its answer."""
