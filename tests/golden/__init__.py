"""Two contracts of ours with all that the program says of them: a change of any of it is seen, and made on purpose."""
