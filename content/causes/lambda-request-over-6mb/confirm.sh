wc -c order.json
