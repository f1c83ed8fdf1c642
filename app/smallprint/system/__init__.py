"""The machine under the program: paths, files written whole, signals, processes that may do little.

checksum        The checksum of a file, a block at a time, so that it can be stopped: two gigabytes take two
                seconds
confinement     What a child process does to itself before it touches a file: no network, an end with its
                parent, bounded memory
connection      The connection that a request goes over, to be cut from another thread: what waits for a server
                cannot ask
paths           Where things are: what ships with the program, and the user's folders
reachable       Looks at paths without raising: what may not be looked at is as if it were not there
recent_matters  The matters opened last, newest first, kept in a small file of the settings folder
scratch         Folders for what is needed once: gone with the block, and after a kill at the next start of the
                program
signals         What ends a program from outside: Ctrl-C, the end of a session, a closed terminal, a service
                that is stopped
state_file      Small files in which the program keeps what it knows: read with a look at their shape, replaced
                whole or not at all
log_file        the program's own log file: warnings and errors across starts, in rotation, without a contract's words
child_command   how a child process of the program is started: by Python from a checkout or wheel, by the program itself
                in a bundle
locks           waits for a lock in a way that can be cancelled
licences        the licences of what the program is made of, from the metadata of the installed packages themselves
cores           how many cores the program may use, and how many of them this process of it may use
line_process    a worker process of the program, which is told what to do and says what it did, a line of JSON each
"""
