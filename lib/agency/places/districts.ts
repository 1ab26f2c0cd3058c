// Written by rebuild.mjs from thanglequoc/vietnamese-provinces-database (MIT): fc33b741 of 2025-07-19.

/** The districts of the 63 provinces until 30 June 2025, by kind. */
export const DISTRICTS: Record<string, string> = {
  'An Giang':
    'huyện: An Phú, Châu Phú, Châu Thành, Chợ Mới, Phú Tân, Thoại Sơn, Tri Tôn; thành phố: Châu Đốc, Long Xuyên; thị xã: Tân Châu, Tịnh Biên',
  'Bà Rịa - Vũng Tàu': 'huyện: Châu Đức, Côn Đảo, Long Đất, Xuyên Mộc; thành phố: Bà Rịa, Phú Mỹ, Vũng Tàu',
  'Bạc Liêu': 'huyện: Đông Hải, Hòa Bình, Hồng Dân, Phước Long, Vĩnh Lợi; thành phố: Bạc Liêu; thị xã: Giá Rai',
  'Bắc Giang':
    'huyện: Hiệp Hòa, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Tân Yên, Yên Thế; thành phố: Bắc Giang; thị xã: Chũ, Việt Yên',
  'Bắc Kạn': 'huyện: Ba Bể, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì, Ngân Sơn, Pác Nặm; thành phố: Bắc Kạn',
  'Bắc Ninh':
    'huyện: Gia Bình, Lương Tài, Tiên Du, Yên Phong; thành phố: Bắc Ninh, Từ Sơn; thị xã: Quế Võ, Thuận Thành',
  'Bến Tre':
    'huyện: Ba Tri, Bình Đại, Châu Thành, Chợ Lách, Giồng Trôm, Mỏ Cày Bắc, Mỏ Cày Nam, Thạnh Phú; thành phố: Bến Tre',
  'Bình Dương':
    'huyện: Bàu Bàng, Bắc Tân Uyên, Dầu Tiếng, Phú Giáo; thành phố: Bến Cát, Dĩ An, Tân Uyên, Thủ Dầu Một, Thuận An',
  'Bình Định':
    'huyện: An Lão, Hoài Ân, Phù Cát, Phù Mỹ, Tây Sơn, Tuy Phước, Vân Canh, Vĩnh Thạnh; thành phố: Quy Nhơn; thị xã: An Nhơn, Hoài Nhơn',
  'Bình Phước':
    'huyện: Bù Đăng, Bù Đốp, Bù Gia Mập, Đồng Phú, Hớn Quản, Lộc Ninh, Phú Riềng; thành phố: Đồng Xoài; thị xã: Bình Long, Chơn Thành, Phước Long',
  'Bình Thuận':
    'huyện: Bắc Bình, Đức Linh, Hàm Tân, Hàm Thuận Bắc, Hàm Thuận Nam, Phú Quí, Tánh Linh, Tuy Phong; thành phố: Phan Thiết; thị xã: La Gi',
  'Cà Mau':
    'huyện: Cái Nước, Đầm Dơi, Năm Căn, Ngọc Hiển, Phú Tân, Thới Bình, Trần Văn Thời, U Minh; thành phố: Cà Mau',
  'Cao Bằng':
    'huyện: Bảo Lạc, Bảo Lâm, Hạ Lang, Hà Quảng, Hòa An, Nguyên Bình, Quảng Hòa, Thạch An, Trùng Khánh; thành phố: Cao Bằng',
  'Cần Thơ': 'huyện: Cờ Đỏ, Phong Điền, Thới Lai, Vĩnh Thạnh; quận: Bình Thủy, Cái Răng, Ninh Kiều, Ô Môn, Thốt Nốt',
  'Đà Nẵng': 'huyện: Hòa Vang, Hoàng Sa; quận: Cẩm Lệ, Hải Châu, Liên Chiểu, Ngũ Hành Sơn, Sơn Trà, Thanh Khê',
  'Đắk Lắk':
    "huyện: Buôn Đôn, Cư Kuin, Cư M'gar, Ea H'leo, Ea Kar, Ea Súp, Krông A Na, Krông Bông, Krông Búk, Krông Năng, Krông Pắc, Lắk, M'Đrắk; thành phố: Buôn Ma Thuột; thị xã: Buôn Hồ",
  'Đắk Nông': "huyện: Cư Jút, Đăk Glong, Đắk Mil, Đắk R'Lấp, Đắk Song, Krông Nô, Tuy Đức; thành phố: Gia Nghĩa",
  'Điện Biên':
    'huyện: Điện Biên, Điện Biên Đông, Mường Ảng, Mường Chà, Mường Nhé, Nậm Pồ, Tủa Chùa, Tuần Giáo; thành phố: Điện Biên Phủ; thị xã: Mường Lay',
  'Đồng Nai':
    'huyện: Cẩm Mỹ, Định Quán, Long Thành, Nhơn Trạch, Tân Phú, Thống Nhất, Trảng Bom, Vĩnh Cửu, Xuân Lộc; thành phố: Biên Hòa, Long Khánh',
  'Đồng Tháp':
    'huyện: Cao Lãnh, Châu Thành, Hồng Ngự, Lai Vung, Lấp Vò, Tam Nông, Tân Hồng, Thanh Bình, Tháp Mười; thành phố: Cao Lãnh, Hồng Ngự, Sa Đéc',
  'Gia Lai':
    'huyện: Chư Păh, Chư Prông, Chư Pưh, Chư Sê, Đăk Đoa, Đăk Pơ, Đức Cơ, Ia Grai, Ia Pa, KBang, Kông Chro, Krông Pa, Mang Yang, Phú Thiện; thành phố: Pleiku; thị xã: An Khê, Ayun Pa',
  'Hà Giang':
    'huyện: Bắc Mê, Bắc Quang, Đồng Văn, Hoàng Su Phì, Mèo Vạc, Quản Bạ, Quang Bình, Vị Xuyên, Xín Mần, Yên Minh; thành phố: Hà Giang',
  'Hà Nam': 'huyện: Bình Lục, Lý Nhân, Thanh Liêm; thành phố: Phủ Lý; thị xã: Duy Tiên, Kim Bảng',
  'Hà Nội':
    'huyện: Ba Vì, Chương Mỹ, Đan Phượng, Đông Anh, Gia Lâm, Hoài Đức, Mê Linh, Mỹ Đức, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Thạch Thất, Thanh Oai, Thanh Trì, Thường Tín, Ứng Hòa; quận: Ba Đình, Bắc Từ Liêm, Cầu Giấy, Đống Đa, Hà Đông, Hai Bà Trưng, Hoàn Kiếm, Hoàng Mai, Long Biên, Nam Từ Liêm, Tây Hồ, Thanh Xuân; thị xã: Sơn Tây',
  'Hà Tĩnh':
    'huyện: Can Lộc, Cẩm Xuyên, Đức Thọ, Hương Khê, Hương Sơn, Kỳ Anh, Nghi Xuân, Thạch Hà, Vũ Quang; thành phố: Hà Tĩnh; thị xã: Hồng Lĩnh, Kỳ Anh',
  'Hải Dương':
    'huyện: Bình Giang, Cẩm Giàng, Gia Lộc, Kim Thành, Nam Sách, Ninh Giang, Thanh Hà, Thanh Miện, Tứ Kỳ; thành phố: Chí Linh, Hải Dương; thị xã: Kinh Môn',
  'Hải Phòng':
    'huyện: An Lão, Bạch Long Vĩ, Cát Hải, Kiến Thụy, Tiên Lãng, Vĩnh Bảo; quận: An Dương, Dương Kinh, Đồ Sơn, Hải An, Hồng Bàng, Kiến An, Lê Chân, Ngô Quyền; thành phố: Thủy Nguyên',
  'Hậu Giang':
    'huyện: Châu Thành, Châu Thành A, Long Mỹ, Phụng Hiệp, Vị Thủy; thành phố: Ngã Bảy, Vị Thanh; thị xã: Long Mỹ',
  'Hòa Bình':
    'huyện: Cao Phong, Đà Bắc, Kim Bôi, Lạc Sơn, Lạc Thủy, Lương Sơn, Mai Châu, Tân Lạc, Yên Thủy; thành phố: Hòa Bình',
  'Hồ Chí Minh':
    'huyện: Bình Chánh, Cần Giờ, Củ Chi, Hóc Môn, Nhà Bè; quận: 1, 10, 11, 12, 3, 4, 5, 6, 7, 8, Bình Tân, Bình Thạnh, Gò Vấp, Phú Nhuận, Tân Bình, Tân Phú; thành phố: Thủ Đức',
  Huế: 'huyện: A Lưới, Phú Lộc, Phú Vang, Quảng Điền; quận: Phú Xuân, Thuận Hóa; thị xã: Hương Thủy, Hương Trà, Phong Điền',
  'Hưng Yên':
    'huyện: Ân Thi, Khoái Châu, Kim Động, Phù Cừ, Tiên Lữ, Văn Giang, Văn Lâm, Yên Mỹ; thành phố: Hưng Yên; thị xã: Mỹ Hào',
  'Khánh Hòa':
    'huyện: Cam Lâm, Diên Khánh, Khánh Sơn, Khánh Vĩnh, Trường Sa, Vạn Ninh; thành phố: Cam Ranh, Nha Trang; thị xã: Ninh Hòa',
  'Kiên Giang':
    'huyện: An Biên, An Minh, Châu Thành, Giang Thành, Giồng Riềng, Gò Quao, Hòn Đất, Kiên Hải, Kiên Lương, Tân Hiệp, U Minh Thượng, Vĩnh Thuận; thành phố: Hà Tiên, Phú Quốc, Rạch Giá',
  'Kon Tum':
    "huyện: Đắk Glei, Đắk Hà, Đắk Tô, Ia H' Drai, Kon Plông, Kon Rẫy, Ngọc Hồi, Sa Thầy, Tu Mơ Rông; thành phố: Kon Tum",
  'Lai Châu': 'huyện: Mường Tè, Nậm Nhùn, Phong Thổ, Sìn Hồ, Tam Đường, Tân Uyên, Than Uyên; thành phố: Lai Châu',
  'Lạng Sơn':
    'huyện: Bắc Sơn, Bình Gia, Cao Lộc, Chi Lăng, Đình Lập, Hữu Lũng, Lộc Bình, Tràng Định, Văn Lãng, Văn Quan; thành phố: Lạng Sơn',
  'Lào Cai':
    'huyện: Bảo Thắng, Bảo Yên, Bát Xát, Bắc Hà, Mường Khương, Si Ma Cai, Văn Bàn; thành phố: Lào Cai; thị xã: Sa Pa',
  'Lâm Đồng':
    'huyện: Bảo Lâm, Di Linh, Đạ Huoai, Đam Rông, Đơn Dương, Đức Trọng, Lạc Dương, Lâm Hà; thành phố: Bảo Lộc, Đà Lạt',
  'Long An':
    'huyện: Bến Lức, Cần Đước, Cần Giuộc, Châu Thành, Đức Hòa, Đức Huệ, Mộc Hóa, Tân Hưng, Tân Thạnh, Tân Trụ, Thạnh Hóa, Thủ Thừa, Vĩnh Hưng; thành phố: Tân An; thị xã: Kiến Tường',
  'Nam Định':
    'huyện: Giao Thủy, Hải Hậu, Nam Trực, Nghĩa Hưng, Trực Ninh, Vụ Bản, Xuân Trường, Ý Yên; thành phố: Nam Định',
  'Nghệ An':
    'huyện: Anh Sơn, Con Cuông, Diễn Châu, Đô Lương, Hưng Nguyên, Kỳ Sơn, Nam Đàn, Nghi Lộc, Nghĩa Đàn, Quế Phong, Quỳ Châu, Quỳ Hợp, Quỳnh Lưu, Tân Kỳ, Thanh Chương, Tương Dương, Yên Thành; thành phố: Vinh; thị xã: Hoàng Mai, Thái Hòa',
  'Ninh Bình': 'huyện: Gia Viễn, Kim Sơn, Nho Quan, Yên Khánh, Yên Mô; thành phố: Hoa Lư, Tam Điệp',
  'Ninh Thuận': 'huyện: Bác Ái, Ninh Hải, Ninh Phước, Ninh Sơn, Thuận Bắc, Thuận Nam; thành phố: Phan Rang-Tháp Chàm',
  'Phú Thọ':
    'huyện: Cẩm Khê, Đoan Hùng, Hạ Hòa, Lâm Thao, Phù Ninh, Tam Nông, Tân Sơn, Thanh Ba, Thanh Sơn, Thanh Thủy, Yên Lập; thành phố: Việt Trì; thị xã: Phú Thọ',
  'Phú Yên':
    'huyện: Đồng Xuân, Phú Hòa, Sông Hinh, Sơn Hòa, Tây Hòa, Tuy An; thành phố: Tuy Hòa; thị xã: Đông Hòa, Sông Cầu',
  'Quảng Bình':
    'huyện: Bố Trạch, Lệ Thủy, Minh Hóa, Quảng Ninh, Quảng Trạch, Tuyên Hóa; thành phố: Đồng Hới; thị xã: Ba Đồn',
  'Quảng Nam':
    'huyện: Bắc Trà My, Duy Xuyên, Đại Lộc, Đông Giang, Hiệp Đức, Nam Giang, Nam Trà My, Núi Thành, Phú Ninh, Phước Sơn, Quế Sơn, Tây Giang, Thăng Bình, Tiên Phước; thành phố: Hội An, Tam Kỳ; thị xã: Điện Bàn',
  'Quảng Ngãi':
    'huyện: Ba Tơ, Bình Sơn, Lý Sơn, Minh Long, Mộ Đức, Nghĩa Hành, Sơn Hà, Sơn Tây, Sơn Tịnh, Trà Bồng, Tư Nghĩa; thành phố: Quảng Ngãi; thị xã: Đức Phổ',
  'Quảng Ninh':
    'huyện: Ba Chẽ, Bình Liêu, Cô Tô, Đầm Hà, Hải Hà, Tiên Yên, Vân Đồn; thành phố: Cẩm Phả, Đông Triều, Hạ Long, Móng Cái, Uông Bí; thị xã: Quảng Yên',
  'Quảng Trị':
    'huyện: Cam Lộ, Cồn Cỏ, Đa Krông, Gio Linh, Hải Lăng, Hướng Hóa, Triệu Phong, Vĩnh Linh; thành phố: Đông Hà; thị xã: Quảng Trị',
  'Sóc Trăng':
    'huyện: Châu Thành, Cù Lao Dung, Kế Sách, Long Phú, Mỹ Tú, Mỹ Xuyên, Thạnh Trị, Trần Đề; thành phố: Sóc Trăng; thị xã: Ngã Năm, Vĩnh Châu',
  'Sơn La':
    'huyện: Bắc Yên, Mai Sơn, Mường La, Phù Yên, Quỳnh Nhai, Sông Mã, Sốp Cộp, Thuận Châu, Vân Hồ, Yên Châu; thành phố: Sơn La; thị xã: Mộc Châu',
  'Tây Ninh':
    'huyện: Bến Cầu, Châu Thành, Dương Minh Châu, Gò Dầu, Tân Biên, Tân Châu; thành phố: Tây Ninh; thị xã: Hòa Thành, Trảng Bàng',
  'Thái Bình': 'huyện: Đông Hưng, Hưng Hà, Kiến Xương, Quỳnh Phụ, Thái Thụy, Tiền Hải, Vũ Thư; thành phố: Thái Bình',
  'Thái Nguyên':
    'huyện: Đại Từ, Định Hóa, Đồng Hỷ, Phú Bình, Phú Lương, Võ Nhai; thành phố: Phổ Yên, Sông Công, Thái Nguyên',
  'Thanh Hóa':
    'huyện: Bá Thước, Cẩm Thủy, Hà Trung, Hậu Lộc, Hoằng Hóa, Lang Chánh, Mường Lát, Nga Sơn, Ngọc Lặc, Như Thanh, Như Xuân, Nông Cống, Quan Hóa, Quan Sơn, Quảng Xương, Thạch Thành, Thiệu Hóa, Thọ Xuân, Thường Xuân, Triệu Sơn, Vĩnh Lộc, Yên Định; thành phố: Sầm Sơn, Thanh Hóa; thị xã: Bỉm Sơn, Nghi Sơn',
  'Tiền Giang':
    'huyện: Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Đông, Gò Công Tây, Tân Phú Đông, Tân Phước; thành phố: Gò Công, Mỹ Tho; thị xã: Cai Lậy',
  'Trà Vinh':
    'huyện: Càng Long, Cầu Kè, Cầu Ngang, Châu Thành, Duyên Hải, Tiểu Cần, Trà Cú; thành phố: Trà Vinh; thị xã: Duyên Hải',
  'Tuyên Quang': 'huyện: Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Yên Sơn; thành phố: Tuyên Quang',
  'Vĩnh Long':
    'huyện: Bình Tân, Long Hồ, Mang Thít, Tam Bình, Trà Ôn, Vũng Liêm; thành phố: Vĩnh Long; thị xã: Bình Minh',
  'Vĩnh Phúc':
    'huyện: Bình Xuyên, Lập Thạch, Sông Lô, Tam Dương, Tam Đảo, Vĩnh Tường, Yên Lạc; thành phố: Phúc Yên, Vĩnh Yên',
  'Yên Bái':
    'huyện: Lục Yên, Mù Căng Chải, Trạm Tấu, Trấn Yên, Văn Chấn, Văn Yên, Yên Bình; thành phố: Yên Bái; thị xã: Nghĩa Lộ',
};
