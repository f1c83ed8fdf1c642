"""Choosing a model or a server.

delegate     Draws one model of the list: its name, how it stands, and what it needs
dialog       Where models are chosen: those of the catalogue and of this machine, a server, and how downloads
             get out
list_model   The models to choose from as a Qt list: what each is called, how it stands, what it needs
model_worker   What is done with models in the window: listed, downloaded, tried and used, and the server that is
             asked
model_page   The page of models: which there are, what each needs, and the one button that gets it to work
server_page  The page of the server: its address, model and key, what it means that it is elsewhere, and whether
             it answers
"""
