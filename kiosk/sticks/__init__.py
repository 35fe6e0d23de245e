"""USB sticks: which mounts are one (`stick`), and what each offers (`offers`). Pure: no Qt."""
