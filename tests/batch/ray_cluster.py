"""A real Ray cluster on this machine: a head that takes no work, and nodes with one CPU and processes of their own."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psutil
import pytest


@contextmanager
def ray_cluster(nodes: int) -> Iterator[Any]:
    """Yield a cluster that is gone at the end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("RAY_AUTH_MODE", "disabled")
        patch.setenv("RAY_worker_niceness", "0")  # else whatever else runs here starves the actors
        patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
        from ray.cluster_utils import Cluster  # noqa: PLC0415 - an extra

        head = {"num_cpus": 0, "object_store_memory": 100 * 2**20, "include_dashboard": False}
        cluster: Any = Cluster(initialize_head=True, head_node_args=head)
        for _ in range(nodes):
            add_node(cluster)
        yield cluster
        cluster.shutdown()


def add_node(cluster: Any) -> None:
    """Add a node."""
    cluster.add_node(num_cpus=1, object_store_memory=100 * 2**20)


def kill_a_node(cluster: Any) -> int:
    """End the processes of one node at once, its raylet and all below that, and return how many those were."""
    node = next(iter(cluster.worker_nodes))
    raylet = psutil.Process(node.all_processes["raylet"][0].process.pid)
    processes = [raylet, *raylet.children(recursive=True)]
    for one in processes:
        os.kill(one.pid, signal.SIGKILL)
    cluster.remove_node(node, allow_graceful=False)  # nothing of it is left; the cluster forgets it
    return len(processes)
