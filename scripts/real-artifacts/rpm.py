"""Helps to make rpm databases that rpm itself no longer makes.

usage: rpm.py dump DATABASE        the packages of an SQLite database, as input for db_load
       rpm.py hold DATABASE COMMAND...
                                   runs a command while a reader is open, so that the write-ahead log stays
"""

import sqlite3
import struct
import subprocess
import sys


def main() -> None:
    match sys.argv[1:]:
        case ['dump', database]:
            dump(database)
        case ['hold', database, *command]:
            hold(database, command)
        case _:
            sys.exit(__doc__)


def dump(database: str) -> None:
    rows = sqlite3.connect(database).execute('SELECT hnum, blob FROM Packages ORDER BY hnum').fetchall()
    print('VERSION=3\nformat=bytevalue\ntype=hash\ndb_pagesize=4096\nHEADER=END')
    # Under 0 is the highest number so far.
    for number, blob in [(0, struct.pack('<I', rows[-1][0])), *rows]:
        print(f' {struct.pack("<I", number).hex()}\n {blob.hex()}')
    print('DATA=END')


def hold(database: str, command: list[str]) -> None:
    """The reader sees what was there before, which keeps the log from being written back, now and at the end."""
    reader = sqlite3.connect(database, isolation_level=None)
    reader.execute('BEGIN')
    reader.execute('SELECT count(*) FROM Packages').fetchone()
    subprocess.run(command, check=True)
    copy = f'{database}.held'
    for ending in ('', '-wal'):
        with open(database + ending, 'rb') as source, open(copy + ending, 'wb') as target:
            target.write(source.read())


if __name__ == '__main__':
    main()
