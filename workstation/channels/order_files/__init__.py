"""Read exports of orders, recognised by their headings, by profiles kept as data. See docs/order-files.md."""
