from typing import NamedTuple, Optional


class Node(NamedTuple):
    key: int
    left: Optional["Node"] = None
    right: Optional["Node"] = None


def shape(root):
    """The idiom: level order by appending to the list that one walks through, then
    reversed(), so that children come before parents without recursion."""
    nodes = [root] if root is not None else []
    for node in nodes:
        nodes.extend(child for child in (node.left, node.right) if child is not None)

    height, unbalanced = {}, 0  # by id(): equal nodes at different places are different nodes
    for node in reversed(nodes):
        left = height.get(id(node.left), 0)
        right = height.get(id(node.right), 0)
        height[id(node)] = 1 + max(left, right)
        unbalanced += abs(left - right) > 1
    return height.get(id(root), 0), unbalanced
