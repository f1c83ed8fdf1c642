"""The whole way, with every part real: file in, findings stored, report out."""
