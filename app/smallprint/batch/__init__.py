"""Reviews of very many files: a work list that survives every stop, worker processes, and results in shards.

A shard is one matter file and its part of each table. The work list says which file went into which shard; a shard is
done when its tables are written. Whoever goes on takes up the open shards first, so each document is reviewed once.

order      what a batch is to do, as it is handed to workers and kept in the work list
listing    which files: those of a folder, or of a list
content    what tells whether a file has changed since it was taken
work_list  the work list: one SQLite file, one row a file
shard      reviews files into one matter, as they are handed over
tables     what a shard's matter says, as rows of the tables
parts      the tables as Parquet or CSV, a part a shard, each written whole or not at all
worker     one worker process: reads what to do, says what it did
crew       the worker processes of one machine: fed, watched, replaced
ray_crew   the same shards on the actors of a Ray cluster
running    a whole batch, from the files to the tables
document_worker  a worker process of a review: reads documents of a matter that another process leads, one after the
                 other
"""
