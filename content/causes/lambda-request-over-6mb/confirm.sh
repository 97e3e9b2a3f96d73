wc -c upload.bin
