# LOG_GROUP: the group of the stage's access log.
aws logs tail "$LOG_GROUP" --since 15m --filter-pattern '"429"'
