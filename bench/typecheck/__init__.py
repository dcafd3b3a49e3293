"""Ten lines that a user would write, for each library; mypy checks them, and nobody runs them."""
