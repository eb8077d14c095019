"""Amounts of money, the currencies that people name, and what is reckoned with them."""
