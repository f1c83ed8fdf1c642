"""A person's own clause types in the window.

dialog           A clause type of one's own: its name, its question, its group, and the examples it is taught by
kept_types_list  The clause types that the program keeps, as a list: tick those to use in this matter, or forget
                 one
teaching         The person's own clause types in the window: added, changed, and taught again by each decision
type_steps       What changes a person's own clause types in a matter, each made and taken back any number of
                 times
"""
