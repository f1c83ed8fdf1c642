"""The Nano model on this machine, through llama.cpp.

decoding       The one context as a set of sequences: evaluating tokens in them, copying, dropping, keeping
               their state
engine         LlamaEngine: a GGUF model in this process that chooses and writes, one request at a time
jinja          The dialect of Jinja that chat templates are written in, as the Transformers library renders them
judge_cut      Makes the judge's model out of a base model and its adapter: fewer layers, and states in place of
               words
layout         Checks that the binding lays out the library's parameters as the library does
library        The native library itself: started once, its log kept instead of printed, and the flag that stops
               it
loading        Opens a model file with its one context, and closes both in the order the library needs
opening        Opens a LlamaEngine: the model is loaded while what works with it is imported, each a third of a
               start
pace           How many threads to use now, by what they have just achieved: other programs come and go
prefix         Evaluates prompts in the one context, and does not evaluate again what prompts have in common
quantise       Writes a model file again in another quantisation
states         Keeps the state of the context after shared beginnings: a few in memory, all in the cache folder
template       Renders a prompt with the model's own chat template, so that contract text can never become a
               control token
turns          Who may use the model: one request at a time, a person's question before background reading
vocabulary     Text to tokens and back, for the vocabulary of one loaded model
window_reader  Reads windows of tokens with the judge's model and returns the states after the lines in them
processor      which of llama.cpp's code for processors runs here
"""
