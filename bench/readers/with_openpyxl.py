"""openpyxl in its leanest way of reading; prints what pass-over-files.mjs prints."""

import io
import json
import os
import resource
import sys
import time

import openpyxl



def peak_megabytes():
    """As peak-memory.cjs does."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def read_all(files, place):
    """Sum of the asked-for cell, and milliseconds of processor and wall time per file."""
    wall_from, processor_from = time.perf_counter(), time.process_time()
    total = 0
    for content in files:
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
        rows = list(workbook.worksheets[0].iter_rows(values_only=True))
        total += rows[place["row"] - 1][place["column"] - 1]
    processor, wall = time.process_time() - processor_from, time.perf_counter() - wall_from
    return total, processor * 1000 / len(files), wall * 1000 / len(files)


def main():
    folder, place = sys.argv[1], json.loads(sys.argv[2])
    start = time.process_time()
    files = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            files.append(file.read())
    total, fresh, wall = read_all(files, place)
    _, warm, _ = read_all(files, place)
    print(
        json.dumps(
            {
                "startMs": start * 1000,
                "freshMs": fresh,
                "warmMs": warm,
                "wallMs": wall,
                "peakMegabytes": peak_megabytes(),
                "sum": total,
            }
        )
    )


main()
