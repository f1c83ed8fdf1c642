"""Child processes that parse what is not trusted, and the messages between them and the program.

messages  Messages between the program and its child processes: JSON of domain values, then bytes as they are
process   A child process of ours: one request, one answer; killed when it takes too long, its last words kept
          in the log
typed     What a child sent, compared with the types that its classes declare, before the program works with it
serving   what every child process does: it leaves the network, and answers one request after the other
"""
