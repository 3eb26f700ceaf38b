// The replica's main article: a desktop page of 2026 with every kind of noise, pictures, a table and a quotation.

import { LATE_NOISE } from '../late.ts';
import { AROUND_NOISE } from '../templates/around.ts';
import { type Block, paragraphsOf, picturesOf, stocksOf } from '../templates/lines.ts';
import { PROMOTION_NOISE, type StencilPage, stencilPage, TAIL_NOISE } from '../templates/stencil.ts';
import type { Story } from '../truth.ts';

const blocks: Block[] = [
  {
    line: '本报泉州电　秋茶刚收完，安溪县一家合作社的仓库管理员林月桂先做的不是发货，而是给每一只铁皮箱贴上带编号的电子封条。封条背后，是沿海三地从本月起试行的仓单互认。',
  },
  {
    line: [
      '按照试行办法，茶企把货存进任意一家核定仓库，取得的标准仓单在三地的十二家银行都可以质押，利率上限由各行总部统一报价。第一批参与的上市公司中，',
      { stock: 'sh600519', name: '贵州茅台' },
      '以包装材料供应方的身份加入，',
      { stock: 'sz000858', name: '五粮液' },
      '则提供了两处闲置的恒温库。',
    ],
  },
  { picture: '//n.sinaimg.cn/finance/transform/65/w550h315/20261112/a1f0-receipts-chart.png', caption: '三地标准仓单月度登记量' },
  {
    line: '试点前，同一批茶叶在不同城市往往要重复检验。福建一位从业二十年的经销商估算，检验、搬倒和来回运输合计约占货值的百分之四，而互认之后，这笔费用有望降到百分之一以内。',
  },
  { heading: '十二家交割库怎么选出来' },
  {
    line: '入选名单由三地联合工作组按库容、温控、消防和信息接口四项打分，满分一百，低于八十分的不予考虑。工作组负责人在说明会上表示：“分数可以补考，但温度曲线不能补录。”',
  },
  {
    table: [
      ['地区', '库数', '核定库容（吨）'],
      ['泉州', '5', '8600'],
      ['宁波', '4', '7200'],
      ['湛江', '3', '5100'],
    ],
  },
  {
    line: [
      '为防止一货多押，仓单的每一次转移都写进同一本账。负责技术的工程师把它形容为“一本谁都能查、谁也撕不掉的登记簿”。',
      { bold: '仓库失火、受潮等损失由共保体先行赔付' },
      '，再向责任方追偿。',
    ],
  },
  { picture: '//n.sinaimg.cn/finance/transform/116/w550h366/20261112/b7d2-warehouse-floor.png', caption: '宁波一处核定仓库内的恒温货架' },
  {
    line: '银行的态度从观望转为试水。一家股份制银行的普惠金融部经理介绍，过去给茶商放款主要看房产，现在可以看货，单户额度从五十万元提高到两百万元，但要求借款人每季度接受一次抽检。',
  },
  {
    line: '也有人保持谨慎。研究农产品流通的学者提醒，茶叶品类繁杂，同一座山的上下坡价差可能超过三倍，标准化程度远不如棉花和白糖，二维码溯源解决的是“哪里来”，还解决不了“值多少”。',
  },
  { line: '市场有风险，投资需谨慎。多位受访者都引用了这句老话，他们的意思是：仓单能让货流动起来，却不会替任何人判断价格。' },
  {
    line: [
      '接下来三个月，工作组将按周公布登记量和违约率，',
      { link: 'https://www.example.org/receipts', words: '试行办法全文' },
      '已向社会公开征求意见。林月桂说，她最关心的是雨季之前能不能把最后两间库房的除湿机装好。',
    ],
  },
];

const page: StencilPage = {
  url: 'https://finance.sina.com.cn/jjxw/2026-11-12/doc-inkbqzpa3120457.shtml',
  id: 'inkbqzpa3120457',
  title: '沿海三地试行仓单互认 首批十二家茶叶交割库名单出炉',
  keywords: ['仓单', '茶叶', '普惠金融'],
  shown: '2026-11-12 09:18',
  published: '2026-11-12 10:42',
  source: '东南经济观察',
  sourceUrl: 'https://www.example.org/news/2026/11/12/receipts.html',
  editor: '周明朗 SF077',
  topic: '仓单融资新规观察',
  promotions: true,
  blocks,
};

export const warehouseReceipts: Story = {
  name: 'warehouse-receipts',
  url: page.url,
  truth: {
    title: page.title,
    originalTitle: '',
    source: page.source,
    sourceUrl: page.sourceUrl,
    author: '',
    editor: '周明朗 SF077',
    date: '2026-11-12T09:18:00+08:00',
    paragraphs: paragraphsOf(blocks),
    pictures: picturesOf(blocks),
    stocks: stocksOf(blocks),
    noise: [...PROMOTION_NOISE, ...TAIL_NOISE, ...AROUND_NOISE, ...LATE_NOISE],
  },
  reply: () => ({ body: stencilPage(page) }),
};
