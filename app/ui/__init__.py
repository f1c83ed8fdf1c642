"""The window; the only importer of PySide6.

application  starts Qt and the window        jobs        the one thread for long work
main_window  puts the views together         controller  connects matter, jobs and views
theme, style colours and the style sheet     item_models, widgets, views, pages   what is shown
"""
