"""The Nano model on a server that the person has chosen.

address  Where a server is, and whether text that is sent there leaves this machine
answer   What an answer of an OpenAI-compatible server says: its words, its log-probabilities, the option meant
client   Talks to an OpenAI-compatible server: one request over HTTP, stopped at once, retried where that can
         help
engine   RemoteEngine: a model on an OpenAI-compatible server that chooses and writes
"""
