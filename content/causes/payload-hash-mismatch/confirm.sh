openssl dgst -sha256 < body.bin

printf '' | openssl dgst -sha256
