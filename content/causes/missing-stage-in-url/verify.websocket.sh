wscat -c "wss://$API_ID.execute-api.$REGION.amazonaws.com/$STAGE"

# After a custom domain was mapped to the stage:
wscat -c "wss://$DOMAIN_NAME"
