"""The window; the only importer of PySide6.

application  starts Qt and the window        jobs, work  the one thread for long work, and what it does
main_window  puts the views together         controller  connects matter, jobs and views
commands     every key, declared once        dialogs     what the window asks and tells
theme, style colours and the style sheet     item_models, widgets, views, pages   what is shown
"""
