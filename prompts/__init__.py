"""What people read, and what makes sure that it can be talked."""
