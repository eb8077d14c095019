"""How families write calls, and the grammar of exactly that: one writer per kind of body."""
