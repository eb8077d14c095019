"""What servers answer off the protocol, made readable: nothing that can be read is lost, the rest is said in words."""
